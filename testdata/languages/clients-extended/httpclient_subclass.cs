using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class ShopClient : HttpClient
{
    public ShopClient()
    {
        BaseAddress = new Uri("https://api.example.test");
    }

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        return PostAsync("/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}
