using System;
using System.Net;
using System.Web;

public class Legacy : System.Web.UI.Page
{
    private string Pick(string name)
    {
        if (!string.IsNullOrEmpty(Request.Form[name]))
        {
            return Request.Form[name];
        }
        if (Session[name] != null)
        {
            return Session[name].ToString();
        }
        return Environment.GetEnvironmentVariable(name.ToUpper()) ?? Request.QueryString[name];
    }

    protected void Page_Load(object sender, EventArgs e)
    {
        var client = new WebClient();
        var result = client.DownloadString("https://api.example.test/oauth/old_token?grant_type=password" // [login]
            + "&user_id=" + HttpUtility.UrlEncode(Pick("user"))
            + "&password=" + HttpUtility.UrlEncode(Pick("password"))
            + "&client_id=" + (Request.Form["key"] ?? Environment.GetEnvironmentVariable("KEY")));
        Response.Write(result);
    }
}
