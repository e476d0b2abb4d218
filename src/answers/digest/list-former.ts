import type { Article } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';

/** Gives the former versions of an article, the latest first. */
export function makeFormerLister({ formerVersions }: Corpus): (article: Article) => readonly Article[] {
  const former = new Map(formerVersions.map((article) => [article.id, article]));
  return (article) => {
    const versions: Article[] = [];
    for (let at = findBefore(article); at !== undefined && !versions.includes(at); at = findBefore(at)) {
      versions.push(at);
    }
    return versions;
  };
  function findBefore({ added }: Article): Article | undefined {
    return former.get(added?.replaces ?? '');
  }
}
