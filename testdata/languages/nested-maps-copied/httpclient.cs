using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Renew
{
    private static readonly Dictionary<string, Dictionary<string, string>> Options = new()
    {
        ["headers"] = new() { ["Accept"] = "application/json" },
    };

    private readonly HttpClient http = new();

    private Task<HttpResponseMessage> Send(HttpMethod method, string url, Dictionary<string, string> headers, HttpContent content = null)
    {
        var request = new HttpRequestMessage(method, url) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }
        return http.SendAsync(request);
    }

    public async Task Run(string token)
    {
        var special = new Dictionary<string, string>(Options["headers"]) { ["X-Renew"] = "1" };
        await Send(HttpMethod.Get, "https://api.example.test/v1/me", Options["headers"]); // [plain]
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = token,
        });
        await Send(HttpMethod.Post, "https://api.example.test/oauth/old_token", special, form); // [special]
    }
}
