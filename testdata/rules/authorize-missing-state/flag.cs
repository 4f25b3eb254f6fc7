using System.Collections.Generic;
using Microsoft.AspNetCore.WebUtilities;

public class Login
{
    public string Url(string id)
    {
        return QueryHelpers.AddQueryString("https://api.getgo.com/oauth/v2/authorize", new Dictionary<string, string> // expect: authorize-missing-state high
        {
            ["response_type"] = "code",
            ["client_id"] = id,
        });
    }
}
