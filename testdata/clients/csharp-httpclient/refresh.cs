// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers X-Shop=7

using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Refresh
{
    private readonly IHttpClientFactory _factory;

    public Refresh(IHttpClientFactory factory)
    {
        _factory = factory;
    }

    public async Task Run(string token)
    {
        var client = _factory.CreateClient();
        client.DefaultRequestHeaders.Add("X-Shop", "7");
        await client.PostAsJsonAsync("https://api.example.test/oauth/token", new { grant_type = "refresh_token", refresh_token = token });
    }
}
