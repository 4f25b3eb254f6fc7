// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;

class Exchange
{
    async Task<Token> Code(string code, string id, string secret)
    {
        var options = new RestClientOptions("https://api.example.test")
        {
            Authenticator = new HttpBasicAuthenticator(id, secret),
        };
        var client = new RestClient(options);
        var request = new RestRequest("oauth/token")
            .AddParameter("grant_type", "authorization_code")
            .AddParameter("code", code);
        return await client.PostAsync<Token>(request);
    }
}
