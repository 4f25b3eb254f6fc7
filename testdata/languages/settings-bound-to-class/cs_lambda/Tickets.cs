using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;

public class PortalOptions
{
    public string Host { get; set; }
    public string TokenPath { get; set; }
}

public class Tickets
{
    private readonly IOptionsSnapshot<PortalOptions> options;

    public Tickets(IOptionsSnapshot<PortalOptions> options) => this.options = options;

    public async Task<HttpResponseMessage> Exchange(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return await new HttpClient().PostAsync(options.Value.Host + options.Value.TokenPath, form); // [code]
    }
}
