using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

public class ShopHandler : DelegatingHandler
{
    private readonly IConfiguration configuration;

    public ShopHandler(IConfiguration configuration) => this.configuration = configuration;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        var pair = Encoding.ASCII.GetBytes($"k-1:{configuration["Shop:Secret"]}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        if (request.Method == HttpMethod.Post)
        {
            request.Headers.Add("X-Shop", "7");
        }
        return base.SendAsync(request, token);
    }
}
