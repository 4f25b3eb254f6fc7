using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public abstract class OAuthClient
{
    protected readonly string ClientId;

    protected OAuthClient(string clientId) => ClientId = clientId;

    protected abstract string AuthorizeEndpoint { get; }

    protected abstract string TokenEndpoint { get; }

    public string AuthorizeUrl() => $"{AuthorizeEndpoint}?client_id={ClientId}"; // [authorize]

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var fields = new List<KeyValuePair<string, string>>
        {
            new("grant_type", "authorization_code"),
            new("code", code),
        };
        return new HttpClient().PostAsync(TokenEndpoint, new FormUrlEncodedContent(fields)); // [exchange]
    }
}

public class ShopClient : OAuthClient
{
    public ShopClient() : base("k-1")
    {
    }

    protected override string AuthorizeEndpoint => "https://api.example.test/oauth/old_authorize";

    protected override string TokenEndpoint
    {
        get { return "https://api.example.test/oauth/old_token"; }
    }
}
