/**
 * Must be imported first: graphql checks NODE_ENV once when it is loaded, and in development it checks every
 * type of every field for duplicate copies of the library.
 */
process.env["NODE_ENV"] ??= "production";
