using System;
using System.Collections.Specialized;
using System.Net;
using System.Text;
using System.Web;
using System.Web.UI;
using Newtonsoft.Json.Linq;

public partial class Back : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        string body;
        using (var client = new WebClient())
        {
            var fields = new NameValueCollection();
            fields["grant_type"] = "authorization_code";
            fields["code"] = Request.QueryString["code"];
            body = Encoding.UTF8.GetString(client.UploadValues("https://api.example.test/oauth/old_token", fields)); // [code]
        }
        var cookie = new HttpCookie("token");
        cookie.Expires = DateTime.Now.AddDays(365);
        cookie.Value = (string)JObject.Parse(body)["access_token"];
        Response.Cookies.Add(cookie);
        Response.Redirect("~/Desk.aspx");
    }
}
