import { type APIRequestContext, type APIResponse, request } from "@playwright/test";
import { DEMO_PASSWORD } from "@/contracts/demo";

/** Somebody who speaks to the API, as a kiosk or a phone does. */
export class Client {
  private constructor(
    private readonly context: APIRequestContext,
    private readonly origin: string,
  ) {}

  static async anonymous(baseURL: string): Promise<Client> {
    return new Client(await request.newContext({ baseURL }), baseURL);
  }

  static async of(baseURL: string, email: string): Promise<Client> {
    const client = await Client.anonymous(baseURL);
    const { csrfToken } = await (await client.context.get("/api/auth/csrf")).json();
    await client.context.post("/api/auth/callback/credentials", {
      form: { csrfToken, email, password: DEMO_PASSWORD, json: "true" },
      headers: { origin: baseURL },
    });
    return client;
  }

  /** The page as a browser without JavaScript would get it, redirects not followed. */
  page(path: string): Promise<APIResponse> {
    return this.context.get(path, { maxRedirects: 0, headers: { accept: "text/html" } });
  }

  get(path: string): Promise<APIResponse> {
    return this.context.get(`/api/v1${path}`);
  }

  post(
    path: string,
    data: unknown = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<APIResponse> {
    return this.context.post(`/api/v1${path}`, {
      data: typeof data === "string" ? Buffer.from(data) : data,
      headers: { origin: this.origin, "content-type": "application/json", ...headers },
    });
  }

  close(): Promise<void> {
    return this.context.dispose();
  }
}
