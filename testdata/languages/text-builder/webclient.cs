using System.Net;
using System.Text;

public class Login
{
    public string Run(string user, string password, bool all)
    {
        var url = new StringBuilder("https://api.example.test");
        url.Append("/oauth/").Append("old_token").AppendFormat("?grant_type={0}&user_id={1}", "password", user);
        url.AppendFormat("&password={0}", password);
        if (all)
        {
            url.Append("&scope=all");
        }
        return new WebClient().DownloadString(url.ToString()); // [login]
    }
}
