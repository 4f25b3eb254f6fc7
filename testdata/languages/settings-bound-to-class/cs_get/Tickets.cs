using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

public class Portal
{
    public string Host { get; set; }
    public Addresses Paths { get; set; }
}

public class Addresses
{
    public string Token { get; set; }
}

public class Tickets
{
    private readonly Portal portal;

    public Tickets(IConfiguration configuration)
    {
        portal = configuration.GetSection("Portal").Get<Portal>();
    }

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return new HttpClient().PostAsync(portal.Host + portal.Paths.Token, form); // [code]
    }
}
