using System;
using System.Web;

public class Login
{
    public string Url(string id, string state)
    {
        var builder = new UriBuilder("https://api.getgo.com/oauth/v2/authorize");
        var query = HttpUtility.ParseQueryString(builder.Query);
        query["client_id"] = id; // expect: authorize-response-type high
        query["state"] = state;
        builder.Query = query.ToString();
        return builder.ToString();
    }
}
