using System.Collections.Generic;
using System.Net;
using System.Web;

public class Login
{
    public string Run(IDictionary<string, string> more)
    {
        var query = HttpUtility.ParseQueryString(string.Empty);
        query["grant_type"] = "password";
        foreach (var field in more)
        {
            query[field.Key] = field.Value;
        }
        return new WebClient().DownloadString("https://api.example.test/oauth/old_token?" + query); // [login]
    }
}
