export const language = {
  "language.menu": "Мова",
  "language.failed": "Цю мову не вдалося завантажити: сервер недоступний.",
} as const;
