/** The folder that this file is in: others find from here what is no module, since all of them may run as one file. */
export const SOURCE_FOLDER = new URL('./', import.meta.url);
