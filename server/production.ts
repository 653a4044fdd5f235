/**
 * Imported before all else: graphql looks once, when it is loaded, whether it has to look for copies of itself at
 * every type of every field.
 */
process.env["NODE_ENV"] ??= "production";
