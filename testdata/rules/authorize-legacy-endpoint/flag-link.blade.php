{{-- the sign-in page --}}
@php
    $oauth = 'https://api.getgo.com/oauth';
@endphp
<a href="{{ $oauth . '/authorize?client_id=' . config('services.webinars.id') }}">Sign in</a> {{-- expect: authorize-legacy-endpoint high --}}
<a href="{!! $oauth !!}/help">Help</a>
