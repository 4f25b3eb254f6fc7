using System;
using System.Collections.Generic;
using System.Net.Http;

class Exchange
{
    private record Grant(string Kind, string Value);

    private static Dictionary<string, string> Form(Grant grant) => grant switch
    {
        { Kind: "code", Value: var value } => new() { ["grant_type"] = "authorization_code", ["code"] = value },
        _ => throw new ArgumentException(grant.Kind),
    };

    public void Run(string code)
    {
        var form = Form(new Grant("code", code));
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    }
}
