using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public delegate Task<HttpResponseMessage> Caller(Dictionary<string, string> input);

public static class Callers
{
    private static readonly HttpClient Http = new();

    private static Caller To(string path, string trace) => input =>
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test" + path);
        message.Headers.Add("X-Trace", trace);
        message.Content = new FormUrlEncodedContent(input);
        return Http.SendAsync(message);
    };

    private static readonly Caller ByRefresh = To("/oauth/old_token", "r");
    private static readonly Caller ByCode = To("/oauth/old_token", "c");

    public static Task<HttpResponseMessage> Refresh(string token) =>
        ByRefresh(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token }); // [refresh]

    public static Task<HttpResponseMessage> Exchange(string code) =>
        ByCode(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
}
