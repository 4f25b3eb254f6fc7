using module ./Transport.psm1

class Tokens {
    hidden [Transport]$transport

    Tokens([Transport]$transport) { $this.transport = $transport }

    [psobject] Refresh([string]$token) {
        return $this.transport.Post('/oauth/old_token', @{ grant_type = 'refresh_token'; refresh_token = $token }) # [refresh]
    }
}

$tokens = [Tokens]::new([LoggedTransport]::new([WebTransport]::new()))
