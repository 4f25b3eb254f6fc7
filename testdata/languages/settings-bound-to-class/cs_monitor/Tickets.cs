using Microsoft.Extensions.Options;

namespace Shop;

public sealed record PortalPaths
{
    public string Token { get; init; } = "";
}

public sealed record PortalOptions
{
    public required string Host { get; init; }
    public PortalPaths Paths { get; init; } = new();
}

public class Tickets(IOptionsMonitor<PortalOptions> options)
{
    public Task<HttpResponseMessage> Exchange(string code)
    {
        var portal = options.CurrentValue;
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return new HttpClient().PostAsync($"{portal.Host}{portal.Paths.Token}", form); // [code]
    }
}
