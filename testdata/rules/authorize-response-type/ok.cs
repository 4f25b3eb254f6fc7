using System;
using System.Web;

public class Login
{
    public string Url(string id, string state)
    {
        var query = HttpUtility.ParseQueryString(string.Empty);
        query["response_type"] = "code";
        query["client_id"] = id;
        query["state"] = state;
        return new UriBuilder("https://api.getgo.com/oauth/v2/authorize") { Query = query.ToString() }.Uri.AbsoluteUri;
    }

    // A base URL without its query says nothing.
    public const string Authorize = "https://api.getgo.com/oauth/v2/authorize";
}
