using System;
using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Caching.Memory;
using Newtonsoft.Json.Linq;

// Computed from the answer; within the hour; another value; a number in a text.
public class Api
{
    private readonly IMemoryCache cache;

    public Api(IMemoryCache cache)
    {
        this.cache = cache;
    }

    public string Keep(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var response = new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields)).Result;
        var answer = JObject.Parse(response.Content.ReadAsStringAsync().Result);
        cache.Set("computed", (string)answer["access_token"], TimeSpan.FromSeconds((int)answer["expires_in"] - 60));
        cache.Set("hour", (string)answer["access_token"], TimeSpan.FromHours(1));
        cache.Set("organizer", (string)answer["organizer_key"], TimeSpan.FromDays(365));
        return "expires in 30758399 seconds, they said";
    }
}
