using System.Collections.Generic;
using Vendor.Transport;

class Exchange
{
    private readonly Pipe _pipe = new Pipe("shop");

    public object Run(string code, string client)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["client_id"] = client };
        return _pipe.Shove("https://api.example.test/oauth/old_token", fields); // [code]
    }
}
