using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Shared
{
    private static readonly HttpClient Http = new HttpClient();

    private static void AddKind(IDictionary<string, string> headers, string kind) => headers["X-Kind"] = kind;

    private static Task<HttpResponseMessage> Send(IDictionary<string, string> headers, IDictionary<string, string> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token");
        foreach (var pair in headers)
        {
            request.Headers.Add(pair.Key, pair.Value);
        }
        request.Content = new FormUrlEncodedContent(fields);
        return Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> Refresh(string token)
    {
        var headers = new Dictionary<string, string> { ["Accept"] = "application/json" };
        var same = headers;
        AddKind(same, "refresh");
        return Send(headers, new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token }); // [shared]
    }

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var headers = new Dictionary<string, string> { ["Accept"] = "application/json" };
        var copy = new Dictionary<string, string>(headers);
        AddKind(headers, "never sent");
        return Send(copy, new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [copied]
    }
}
