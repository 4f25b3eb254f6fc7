using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Base
{
    protected readonly string root = "https://api.example.test";

    protected virtual Task<HttpResponseMessage> Request(HttpMethod verb, string path, Dictionary<string, string> headers = null, HttpContent content = null)
    {
        var request = new HttpRequestMessage(verb, root + path) { Content = content };
        request.Headers.Add("Accept", "application/json");
        foreach (var header in headers ?? new Dictionary<string, string>())
        {
            request.Headers.Add(header.Key, header.Value);
        }
        return new HttpClient().SendAsync(request);
    }
}

public class Shop : Base
{
    protected override Task<HttpResponseMessage> Request(HttpMethod verb, string path, Dictionary<string, string> headers = null, HttpContent content = null)
    {
        return base.Request(verb, path, new Dictionary<string, string> { ["X-Shop"] = "7" }, content);
    }

    public Task<HttpResponseMessage> Me() => Request(HttpMethod.Get, "/v1/me"); // [me]

    public Task<HttpResponseMessage> Refresh(string token)
    {
        var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token });
        return Request(HttpMethod.Post, "/oauth/old_token", content: body); // [refresh]
    }
}
