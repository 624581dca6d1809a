/** The path and query that the browser asked for; proxy.ts sets it over whatever was sent. */
export const ASKED_PATH = "x-asked-path";
