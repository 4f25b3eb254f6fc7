using System.Threading.Tasks;
using Flurl.Http;

public class Exchange
{
    private readonly string id;
    private readonly string secret;

    public Exchange(string id, string secret) => (this.id, this.secret) = (id, secret);

    public Task<Token> Run(string code) =>
        "https://api.example.test/oauth/old_token"
            .WithHeader("Accept", "application/json")
            .WithBasicAuth(id, secret)
            .PostUrlEncodedAsync(new // [code]
            {
                grant_type = "authorization_code",
                code,
                redirect_uri = "https://shop.example.test/back",
            })
            .ReceiveJson<Token>();
}

public class Token
{
    public string access_token { get; set; }
}
