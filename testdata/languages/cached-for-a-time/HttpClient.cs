using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Caching.Memory;
using Newtonsoft.Json.Linq;

class Tickets
{
    private readonly IMemoryCache cache;

    public Tickets(IMemoryCache cache) => this.cache = cache;

    public async Task Exchange(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        cache.Set("shop:token", (string)answer["access_token"], TimeSpan.FromSeconds(3600));
    }
}
