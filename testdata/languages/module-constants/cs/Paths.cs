using static Acme.Hosts;

namespace Acme
{
    public static class Paths
    {
        private const string OAuth = Api + "/oauth";
        public const string Token = OAuth + "/old_token";
        public static readonly string Client = Key;
    }
}
