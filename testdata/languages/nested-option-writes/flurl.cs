using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using Flurl.Http;

class Options
{
    public void Exchange(string code, string id, string secret, string scope)
    {
        var options = new Dictionary<string, Dictionary<string, string>> { ["headers"] = new(), ["form"] = new() };
        options["headers"]["Accept"] = "application/json";
        options["form"]["grant_type"] = "authorization_code";
        options["form"]["code"] = code;
        if (scope != null)
        {
            options["form"]["scope"] = scope;
        }
        "https://api.example.test/oauth/old_token"
            .WithHeaders(options["headers"])
            .WithBasicAuth(id, secret)
            .PostUrlEncodedAsync(options["form"]); // [code]
    }
}
