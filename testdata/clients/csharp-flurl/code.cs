// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Shop=7 Accept=application/json auth=basic

using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Exchange
{
    async Task<Token> Code(string code, string id, string secret)
    {
        return await new Url("https://api.example.test")
            .AppendPathSegments("oauth", "token")
            .WithHeader("X-Shop", "7")
            .WithHeaders(new { Accept = "application/json" })
            .WithTimeout(10)
            .WithBasicAuth(id, secret)
            .PostUrlEncodedAsync(new { grant_type = "authorization_code", code })
            .ReceiveJson<Token>();
    }
}
