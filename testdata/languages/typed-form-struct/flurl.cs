using System.Threading.Tasks;
using Flurl.Http;

public class TokenForm
{
    public string grant_type { get; set; } = "authorization_code";
    public string code { get; set; }
    public string client_id { get; set; }
}

public class Exchange
{
    public Task<string> Run(string code)
    {
        return "https://api.example.test/oauth/old_token"
            .PostUrlEncodedAsync(new TokenForm { code = code, client_id = "k-1" }) // [code]
            .ReceiveString();
    }
}
