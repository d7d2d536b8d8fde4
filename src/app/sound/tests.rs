use super::*;

#[test]
fn a_tone_is_a_wav_file_of_its_length() {
    let wav = Sound::LineAdded.wav(2);
    assert_eq!(&wav[..4], b"RIFF");
    // 40 ms of 16 bits at 22,050 a second.
    assert_eq!(wav.len(), 44 + 882 * 2);
    let length = u32::from_le_bytes(wav[40..44].try_into().expect("four bytes"));
    assert_eq!(length as usize, wav.len() - 44);
}

#[test]
fn louder_is_louder_and_nought_is_silence() {
    let loudest = |volume| {
        let wav = Sound::Saved.wav(volume);
        wav[44..].chunks_exact(2).map(|two| i16::from_le_bytes([two[0], two[1]]).unsigned_abs()).max().unwrap_or(0)
    };
    assert!(loudest(0) == 0 && loudest(0) < loudest(1) && loudest(1) < loudest(2) && loudest(2) < loudest(3));
}

#[test]
fn a_second_sound_never_waits_behind_a_third() {
    let speaker = Speaker::start(0);
    for _ in 0..100 {
        speaker.play(Sound::LineAdded);
    }
}
