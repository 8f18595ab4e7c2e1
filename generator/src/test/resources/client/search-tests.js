import { Catalog, PARTS } from './catalog.js';
import { Lexicon } from './lexicon.js';
import { rank } from './ranking.js';
import { grouped } from './results.js';
import { split } from './split.js';
import { SAMPLES } from './split-samples.js';
import { ensure, equal } from './check.js';

/** What a reader may type, and the pages, or places on them, of which one is among the first three results. */
const QUESTIONS = [
  ['why divide by root dk', 'the-transformer-architecture/self-attention', 'natural-language-processing.html#more:the-modern-nlp-pipeline'],
  ['how does attention work', 'self-attention-mechanism'],
  ['l1 vs l2', 'regularization-l1-and-l2'],
  ['false positve rate', 'roc-curve-and-auc'],
  ['bag of word', '/bag-of-words-bow'],
  ['tf idf', '/tf-idf'],
  ['vanishing gradient', 'glossary.html#vanishing-gradient'],
  ['exploding gradients clipping', 'gradient-clipping'],
  ['bayes rule', 'bayes-theorem'],
  ['cdf', '/pdf-and-cdf'],
  ['p value', '/p-value'],
  ['conditional probabilty', '/conditional-probability'],
  ['central limit theorm', 'central-limit-theorem'],
  ['maximum likelyhood', '/maximum-likelihood-estimation'],
  ['a/b test', '/a-b-testing'],
  ['star method', '/star-method', 'star.html'],
  ['tell me about a conflict with a coworker', 'questions/conflict-and-disagreement.html'],
  ['overfitting', 'overfitting-and-underfitting'],
  ['bias variance tradeoff', '/the-bias-variance-trade-off'],
  ['cross validation leakage', '/data-leakage'],
  ['class imbalance', '/handling-imbalanced-data'],
  ['confusion matrx', '/the-confusion-matrix'],
  ['precision or recall', '/the-precision-recall-trade-off'],
  ['what is an eigenvalue', '/eigenvectors-and-eigenvalues'],
  ['eigen vectors', '/eigenvectors-and-eigenvalues'],
  ['svd', '/singular-value-decomposition-svd'],
  ['pca', '/dimensionality-reduction-pca'],
  ['chain rule', '/the-chain-rule'],
  ['gradient decent', '/gradient-descent'],
  ['backprop', '/backpropagation'],
  ['backpropogation', '/backpropagation'],
  ['regularzation', 'regularization'],
  ['kmeans', '/k-means-clustering'],
  ['how to choose k in k-means', '/choosing-k'],
  ['how many neighbours knn', '/k-nearest-neighbors-k-nn'],
  ['random forrest', '/random-forest'],
  ['difference between bagging and boosting', 'bagging-boosting', '/ensemble-methods'],
  ['support vector machines kernel trick', '/the-kernel-trick'],
  ['entropie', '/entropy-and-information-gain'],
  ['drop out', '/dropout'],
  ['batch norm', '/batch-normalization'],
  ['adam optimiser', '/adam'],
  ['relu dying', '/leaky-relu', '/relu'],
  ['lstm gates', '/the-gates'],
  ['word2vec skip gram', '/skip-gram-vs-cbow'],
  ['positional encodings', '/positional-encodings'],
  ['data drift', '/data-drift'],
  ['feature store', '/feature-stores'],
  ['big o notation', '/big-o-notation'],
  ['sql joins', '#sql/joins'],
  ['hash table', '/hash-map-dictionary'],
  ['\\nabla', '/the-gradient/', '/update-rule'],
  ['\\softmax', '/softmax'],
];

const load = () => {
  const catalog = new Catalog(window.syllabakeSearch);
  return { catalog, lexicon: new Lexicon(catalog.words, window.lunr, true) };
};
const guide = load();

function search(text, { catalog, lexicon } = guide, wanted = () => true) {
  return rank(catalog, lexicon.meanings(text), text, wanted);
}

function shown(text) {
  return grouped(guide.catalog, search(text), -1).flatMap(({ hits }) => hits)
    .map(({ entry, folded }) => decodeURIComponent(guide.catalog.href(entry, folded)));
}

/** A guide of a few words: titles alone, or data as the index has it. */
function small(...titles) {
  const data = { kinds: 'i'.repeat(titles.length), up: 'A'.repeat(titles.length), titles, rests: titles.map(() => ''),
    places: titles.map((title, i) => i + '.html'), ticks: {}, gaps: ['', ''], words: '', numbers: '' };
  const catalog = new Catalog(data);
  return { catalog, lexicon: new Lexicon(catalog.words, window.lunr, true) };
}

function titles(text, found) {
  return search(text, found).map(({ entry }) => found.catalog.titles[entry]);
}

globalThis.hrefs = () => JSON.stringify(Array.from(guide.catalog.titles, (title, i) =>
  decodeURIComponent(guide.catalog.href(i))));
globalThis.ticks = () => JSON.stringify(Array.from(guide.catalog.titles, (title, i) => guide.catalog.tick(i))
  .filter(tick => tick));

globalThis.tests = {
  'words are as the bake has them'() {
    SAMPLES.forEach(([text, words]) => {
      const found = [];
      split(text, word => found.push(word));
      equal(words, found, text);
    });
  },

  'words know where they stand'() {
    const text = 'The TF-IDF of Bayes’s naïve 機械学習';
    const found = [];
    split(text, (word, start, end) => found.push(word + '=' + text.slice(start, end)));
    equal(['the=The', 'tf=TF', 'idf=IDF', 'tfidf=TF-IDF', 'of=of', 'bayes=Bayes’s', 'naive=naïve', '機械=機械', '械学=械学',
      '学習=学習'], found);
  },

  'a title counts more than text, and what is typed more than what is like it'() {
    const found = small('Boosting', 'Boosted trees', 'Boost and bagging, and a longer title', 'Bossting');
    equal('Boosting', titles('boosting', found)[0]);
    equal(['Boosting'], titles('bosting', small('Boosting', 'Bagging')));
  },

  'a word is found by its beginning, its other forms, and with typing errors'() {
    const found = small('Regularization', 'Nothing');
    ['reg', 'regulariz', 'regularized', 'regularizations', 'regularzation', 'reguralization', 'REGULARIZATION']
      .forEach(typed => equal(['Regularization'], titles(typed, found), typed));
    equal([], titles('rag', found));
  },

  'accents, case, hyphens and slashes make no difference'() {
    const found = small('Löwe', 'k-means', 'A/B test', 'Preprocessing');
    equal(['Löwe'], titles('lowe', found));
    ['backpropogation', '/backpropagation'],
  ['regularzation', 'regularization'],
  ['kmeans', 'k means', 'K-Means'].forEach(typed => equal('k-means', titles(typed, found)[0], typed));
    ['ab', 'a/b', 'AB-test'].forEach(typed => equal('A/B test', titles(typed, found)[0], typed));
    ['pre-processing', 'pre processing'].forEach(typed => equal('Preprocessing', titles(typed, found)[0], typed));
  },

  'what stands in brackets is a name, too'() {
    const found = small('SVD and its uses', 'Singular Value Decomposition (SVD)');
    equal('Singular Value Decomposition (SVD)', titles('svd', found)[0]);
  },

  'fillers count only where there is nothing else'() {
    const found = small('What is it', 'Attention');
    equal(['Attention'], titles('what is attention', found));
    equal('What is it', titles('what is', found)[0]);
  },

  'scripts without spaces, and those from right to left, are found'() {
    const found = small('機械学習の基礎', '深層学習', 'データ', 'مفهوم التعلّم', 'הַגְדָּרָה', 'การเรียนรู้ของเครื่อง');
    equal('機械学習の基礎', titles('機械学習', found)[0]);
    equal(['深層学習'], titles('深層', found));
    equal(['深層学習'], titles('深', found));
    equal(['データ'], titles('データ', found));
    equal(['مفهوم التعلّم'], titles('التعلم', found));
    equal(['הַגְדָּרָה'], titles('הגדרה', found));
    equal('การเรียนรู้ของเครื่อง', titles('การเรียน', found)[0]);
  },

  'an address leads to what is folded when the words are there'() {
    const [hit] = search('dying ReLU leaky slope negative inputs').filter(({ folded }) => folded);
    ensure(guide.catalog.href(hit.entry, true).includes('#more:'), 'an address');
    ensure(guide.catalog.words.some(word => guide.catalog.places.get(word).includes(4 * hit.entry + PARTS.folded)), 'words');
  },

  'only what is wanted is found'() {
    const kinds = found => new Set(found.map(({ entry }) => guide.catalog.kinds[entry]));
    ensure(kinds(search('gradient')).size > 3, 'several kinds');
    equal(new Set('f'), kinds(search('gradient', guide, entry => guide.catalog.kinds[entry] === 'f')));
  },

  'odd input does no harm'() {
    ['', ' ', '\\', '\\\\', '...', '*', '^a~2', '+a -b', 'title:x', '<b>', '\ud83d', '__proto__', 'constructor', 'x'.repeat(5000)]
      .forEach(typed => ensure(Array.isArray(search(typed)), typed));
  },

  'the page that a reader looks for is among the first three results'() {
    const lost = QUESTIONS.filter(([typed, ...places]) =>
      !shown(typed).slice(0, 3).some(href => places.some(place => href.includes(place))));
    equal([], lost.map(([typed]) => [typed, ...shown(typed).slice(0, 3)]));
    ensure(QUESTIONS.length >= 40, 'questions');
  },
};

/** How long the bundled guide takes to unpack, and each of its words as a query to 10,000 entries like its own. */
globalThis.figures = () => {
  const times = Array.from({ length: 5 }, () => time(load));
  const { catalog } = guide;
  const many = Object.create(catalog);
  const copies = Math.ceil(10000 / catalog.size);
  const repeated = list => [].concat(...Array.from({ length: copies }, () => Array.from(list)));
  many.size = copies * catalog.size;
  ['kinds', 'titles', 'lengths'].forEach(name => { many[name] = repeated(catalog[name]); });
  many.above = repeated(catalog.above).map((above, i) => above < 0 ? -1 : above + i - i % catalog.size);
  many.places = new Map(Array.from(catalog.places, ([word, places]) => [word,
    [].concat(...Array.from({ length: copies }, (_, copy) => places.map(place => place + 4 * catalog.size * copy)))]));
  const found = { catalog: many, lexicon: guide.lexicon };
  const some = many.words.filter((word, i) => i % 7 === 0);
  const queries = some.map(word => time(() => search(word, found))).sort((a, b) => a - b);
  const typos = some.filter(word => word.length > 5).map(word =>
    time(() => search(word.slice(0, 2) + word.slice(3), found))).sort((a, b) => a - b);
  const at = (list, part) => list[Math.floor(list.length * part)].toFixed(2);
  return 'unpacking ' + catalog.size + ' entries: first ' + times[0].toFixed(1) + ' ms, then '
    + Math.min(...times).toFixed(1) + ' ms; ' + queries.length + ' words on ' + many.size + ' entries: median '
    + at(queries, 0.5) + ' ms, 95 % ' + at(queries, 0.95) + ' ms; with a letter missing: median ' + at(typos, 0.5)
    + ' ms, 95 % ' + at(typos, 0.95) + ' ms';
};

function time(act) {
  const start = now();
  act();
  return now() - start;
}

function now() {
  return globalThis.clock ? globalThis.clock() : Date.now();
}
