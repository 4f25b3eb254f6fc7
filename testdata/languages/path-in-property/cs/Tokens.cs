using System.Collections.Generic;

namespace Shop.OAuth;

public class Tokens : Sends
{
    protected override string Path => "/oauth/old_token";

    public string Code(string code) => Post(new() { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]

    public string Refresh(string old) => Post(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = old }); // [refresh]
}
