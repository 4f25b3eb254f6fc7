using Flurl.Http;

public class Exchange
{
    public object Run(string code, string id, string secret)
    {
        return "https://api.example.test/oauth/old_token"
            .WithHeader("X-App", "shop")
            .WithBasicAuth(id, secret)
            .PostUrlEncodedAsync(new { grant_type = "authorization_code", code }) // [code]
            .Result;
    }
}
