/** Те, що забирають із собою. */
export const exports = {
  "export.png": "Зображення PNG",
  "export.png-serves": "для слайдів і статей, удвічі більше пікселів, ніж на екрані",
  "export.transparent": "PNG, прозоре",
  "export.transparent-serves": "щоб лягло на будь-яке тло",
  "export.svg": "Зображення SVG",
  "export.svg-serves": "щоб редагувати й друкувати в будь-якому розмірі",
  "export.gexf": "Граф GEXF",
  "export.gexf-serves": "для Gephi",
  "export.graphml": "Граф GraphML",
  "export.graphml-serves": "для yEd, Cytoscape, igraph, NetworkX",
  "export.json": "Дані JSON",
  "export.json-serves": "для програм: усе, що відомо про кожен вузол і зв’язок",
  "export.nothing": "Ще немає чого зберігати.",
  "export.failed": "Файл не вдалося створити. {why}",
  "export.origin": "Parley: {datasets}. {address} ({day})",
  "command.export": "Експорт: {format}",
} as const;
