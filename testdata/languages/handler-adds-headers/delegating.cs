using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

class ShopHandler : DelegatingHandler
{
    private readonly string secret;

    public ShopHandler(string secret) : base(new HttpClientHandler())
    {
        this.secret = secret;
    }

    public bool Named { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        if (request.Headers.Authorization == null)
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes("k-1:" + secret));
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
        }
        if (request.RequestUri.Host.StartsWith("api."))
        {
            request.Headers.Add("X-Shop", "7");
        }
        return await base.SendAsync(request, token);
    }
}

class Tickets
{
    private readonly HttpClient http = new HttpClient(new ShopHandler(Environment.GetEnvironmentVariable("SHOP_SECRET")));

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return http.PostAsync("https://api.example.test/oauth/old_token", form); // [code]
    }
}
