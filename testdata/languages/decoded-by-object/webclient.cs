using System.Collections.Specialized;
using System.Net;
using System.Text;
using System.Web;
using System.Web.Script.Serialization;

public class Token
{
    public string access_token { get; set; }
}

public partial class Login : System.Web.UI.Page
{
    protected void Run(string user)
    {
        using (var web = new WebClient())
        {
            web.QueryString = new NameValueCollection { { "grant_type", "password" }, { "user_id", user } };
            byte[] raw = web.DownloadData("https://api.example.test/oauth/old_token"); // [login]
            var token = new JavaScriptSerializer().Deserialize<Token>(Encoding.UTF8.GetString(raw));
            Session["token"] = token.access_token;
        }
    }
}
