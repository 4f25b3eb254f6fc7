using System.Collections.Specialized;
using System.Configuration;
using System.Net;
using System.Text;

namespace Portal
{
    public class Renew
    {
        private static readonly string Host = ConfigurationManager.AppSettings["PortalHost"];

        public string Run(string token)
        {
            var url = Host + ConfigurationManager.AppSettings.Get("PortalTokenPath");
            using (var client = new WebClient())
            {
                var fields = new NameValueCollection { { "grant_type", "refresh_token" }, { "refresh_token", token } };
                return Encoding.UTF8.GetString(client.UploadValues(url, fields)); // [refresh]
            }
        }
    }
}
