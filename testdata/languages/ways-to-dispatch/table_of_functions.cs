using System;
using System.Collections.Generic;
using System.Net.Http;

class Exchange
{
    private static readonly Dictionary<string, Func<string, Dictionary<string, string>>> Forms = new()
    {
        ["code"] = value => new() { ["grant_type"] = "authorization_code", ["code"] = value },
    };

    public void Run(string code)
    {
        var form = Forms["code"](code);
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
