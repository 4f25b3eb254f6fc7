using System.Net;

namespace Shop.Api
{
    public partial class Api
    {
        public string Login(string user) => new WebClient().DownloadString(Token + "?" + Query(user)); // [login]
    }
}
