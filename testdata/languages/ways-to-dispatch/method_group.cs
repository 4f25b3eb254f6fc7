using System;
using System.Collections.Generic;
using System.Net.Http;

class Exchange
{
    private static Dictionary<string, string> ByCode(string value) => new() { ["grant_type"] = "authorization_code", ["code"] = value };

    public void Run(string code)
    {
        var form = ((Func<string, Dictionary<string, string>>)ByCode)(code);
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
