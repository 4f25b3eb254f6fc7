using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Tickets
{
    private readonly IHttpClientFactory clients;

    public Tickets(IHttpClientFactory clients) => this.clients = clients;

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return clients.CreateClient("portal").PostAsync("/oauth/old_token", form); // [code]
    }
}
