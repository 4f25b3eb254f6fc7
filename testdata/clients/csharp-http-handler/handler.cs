// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7 auth=basic

using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

class Counter : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        request.Headers.Add("X-Shop", "7");
        return base.SendAsync(request, token);
    }
}

class Refresh
{
    Task<HttpResponseMessage> Run(string id, string secret)
    {
        var inner = new HttpClientHandler { Credentials = new NetworkCredential(id, secret) };
        var client = new HttpClient(new Counter { InnerHandler = inner });
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token" };
        return client.PostAsync("https://api.example.test/oauth/token", new FormUrlEncodedContent(fields));
    }
}
