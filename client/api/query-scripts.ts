/** A language in which a query can be taken along as a script that asks the server and shows the answer. */
export interface QueryScript {
  readonly id: "python" | "r";
  /** Its name, the same in every language of the screen. */
  readonly name: string;
  /** The script for a query and the address of the API. */
  readonly write: (query: string, api: string) => string;
}

/** All of them, in the order in which they are offered. */
export const queryScripts: readonly QueryScript[] = [
  { id: "python", name: "Python", write: pythonScript },
  { id: "r", name: "R", write: rScript },
];

/** Python 3 with nothing installed. Two quotes in a row might become three, which end the text. */
function pythonScript(query: string, api: string): string {
  const text = query.replaceAll("\\", "\\\\").replaceAll('""', '\\"\\"');
  return `import json, urllib.error, urllib.request

query = """${text}"""

body = json.dumps({"query": query}).encode()
request = urllib.request.Request(${JSON.stringify(api)}, body, {"content-type": "application/json"})
try:
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
except urllib.error.HTTPError as refused:
    answer = json.load(refused)
for error in answer.get("errors", []):
    raise SystemExit(error["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;
}

/** R 4 with httr2. */
function rScript(query: string, api: string): string {
  // In a raw string nothing is read as an escape; it ends where no query ends.
  let dashes = "";
  while (query.includes(`)${dashes}"`)) dashes += "-";
  return `library(httr2)

query <- r"${dashes}(${query})${dashes}"

answer <- request(${JSON.stringify(api)}) |>
  req_body_json(list(query = query)) |>
  req_error(body = \\(response) resp_body_json(response)$errors[[1]]$message) |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)
if (!is.null(answer$errors)) stop(answer$errors$message[1])
str(answer$data, max.level = 4)
`;
}
