// Written by `npm run codegen`, from client/measures.

export const ukMeasures = {
  "measure.betweenness": "Посередництво",
  "measure.betweenness-does": "Частка найкоротших шляхів усіх інших, що ведуть через нього.",
  "measure.closeness": "Близькість",
  "measure.closeness-does": "Близькість до тих, кого досягає, помножена на частку тих, кого досягає.",
  "measure.degree": "Ступінь",
  "measure.degree-does": "Кількість зв’язків, показаних чи ні.",
  "measure.eigenvector": "Власний вектор",
  "measure.eigenvector-does": "Зв’язок із тими, хто має добрі зв’язки.",
  "measure.page-rank": "Пейджранк",
  "measure.page-rank-does": "Частка часу випадкового блукання.",
  "measure.weighted-degree": "Зважений ступінь",
  "measure.weighted-degree-does": "Сума ваг зв’язків; розмір — без знака.",
} as const;
