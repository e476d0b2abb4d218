import fc from 'fast-check';

/**
 * The made-up inputs are the same in every run, so that the same code passes or fails twice. Other inputs, of as many
 * kinds as one likes: `FUZZ_SEED=7 npm test`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FUZZ_SEED ?? 1) });
