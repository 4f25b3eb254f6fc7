using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

static class ShopCalls
{
    public static Dictionary<string, Func<string, Task<HttpResponseMessage>>> Make(Action<string> log)
    {
        Task<HttpResponseMessage> Post(Dictionary<string, string> fields) =>
            new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields));

        return new Dictionary<string, Func<string, Task<HttpResponseMessage>>>
        {
            ["exchange"] = code =>
            {
                log("exchange");
                return Post(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
            },
            ["renew"] = token => Post(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token }), // [refresh]
        };
    }
}
