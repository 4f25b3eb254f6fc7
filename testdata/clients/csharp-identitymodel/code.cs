// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://shop.example.test/back auth=basic
// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query response_type=code client_id=* state=* redirect_uri=https://shop.example.test/back
// expect: library authorize=https://api.example.test/oauth/authorize token=none

using System.Net.Http;
using System.Threading.Tasks;
using IdentityModel.Client;

class Exchange
{
    private const string Back = "https://shop.example.test/back";

    string Url(string id, string state)
    {
        return new RequestUrl("https://api.example.test/oauth/authorize").CreateAuthorizeUrl(clientId: id, responseType: "code", redirectUri: Back, state: state);
    }

    async Task<string> Code(HttpClient client, string code, string id, string secret)
    {
        var answer = await client.RequestAuthorizationCodeTokenAsync(new AuthorizationCodeTokenRequest
        {
            Address = "https://api.example.test/oauth/token",
            ClientId = id,
            ClientSecret = secret,
            Code = code,
            RedirectUri = Back,
        });
        return answer.AccessToken;
    }
}
