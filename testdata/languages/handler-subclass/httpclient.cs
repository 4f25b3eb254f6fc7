using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public class Signing : DelegatingHandler
{
    public Signing() : base(new HttpClientHandler())
    {
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        Vault.Sign(request);
        return base.SendAsync(request, cancel);
    }
}

public class Exchange
{
    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient(new Signing()).PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}
